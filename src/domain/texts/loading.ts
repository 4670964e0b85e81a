let loading = false;

/**
 * Says that modules are being loaded, when no word is read yet (only parts of the catalogue are taken),
 * or that this has ended. Who never says it, such as a page, finds every part of the catalogue at once.
 */
export function setLoading(isLoading: boolean): void {
  loading = isLoading;
}

/** Whether modules are being loaded. */
export const isLoading = (): boolean => loading;

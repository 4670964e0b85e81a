/** What a page of the script says to the window around it. */
export type FrameMessage =
  | {
      readonly kind: 'run';
      readonly call: string;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** What the window says back: what came of a call. */
export type FrameAnswer =
  | { readonly call: string; readonly ok: true; readonly value: unknown }
  | { readonly call: string; readonly ok: false; readonly name: string; readonly message: string };

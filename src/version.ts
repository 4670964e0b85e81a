/** Replaced by the build with the version in package.json. */
declare const BUNDLE_VERSION: string;

/** The version of this bundle. `/exec` serves a frozen one, which may be older than the menus'. */
export const version = BUNDLE_VERSION;

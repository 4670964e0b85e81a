/** The script's own global object: what main.ts assigns to it becomes a top-level function of Code.js. */
declare const global: Record<string, unknown>;

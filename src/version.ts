/** Put in place by the build. */
declare const __VERSION__: string | undefined;

/** The released version, such as `1.4.0`; `0.0.0` when run from source. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';

/** Raised with every change that moves a published figure; stamped on every result. */
export const ENGINE_VERSION = "0.1.0";

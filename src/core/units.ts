/** A number that carries its unit in the type, so that metres never pass for seconds. */
export type Brand<Name extends string> = number & { readonly __unit: Name };

export type Metres = Brand<"Metres">;
export type Seconds = Brand<"Seconds">;
export type MetresPerSecond = Brand<"MetresPerSecond">;
/** Million baht at constant prices of PRICE_YEAR. */
export type BahtMillion = Brand<"BahtMillion">;

export const metres = (value: number): Metres => value as Metres;
export const seconds = (value: number): Seconds => value as Seconds;
export const metresPerSecond = (value: number): MetresPerSecond => value as MetresPerSecond;
export const bahtMillion = (value: number): BahtMillion => value as BahtMillion;
export const kilometresPerHour = (value: number): MetresPerSecond => (value / 3.6) as MetresPerSecond;

/** Unit costs were read from press reports of 2018–2024; amounts are shown in this year's prices, unindexed. */
export const PRICE_YEAR = 2024;

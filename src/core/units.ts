/** A number that carries its unit in the type, so that one unit never passes for another. */
type Brand<Name extends string> = number & { readonly __unit: Name };

/** The one quantity that people state in another unit (km/h) than the models compute in. */
export type MetresPerSecond = Brand<"MetresPerSecond">;

export const kilometresPerHour = (value: number): MetresPerSecond => (value / 3.6) as MetresPerSecond;

/** Unit costs were read from press reports of 2018–2024; amounts are shown in this year's prices, unindexed. */
export const PRICE_YEAR = 2024;

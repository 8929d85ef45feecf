/** How a train may move. SI units throughout. */
export interface Motion {
	/** Service acceleration, m/s². */
	readonly acceleration: number;
	/** Service braking, m/s², positive. */
	readonly braking: number;
	/** Lateral acceleration that passengers accept in curves, m/s²; no superelevation is assumed. */
	readonly lateralAcceleration: number;
	/** Descent, a positive share, beyond which the top speed falls; no such cap where left out. */
	readonly steepDescent?: number;
}

interface LiveRegionProps {
	readonly message: string;
	/** Interrupts what is being read: for refusals and failures only. */
	readonly urgent?: boolean;
}

/** Says a message once to a screen reader whenever it changes. */
export function LiveRegion({ message, urgent = false }: LiveRegionProps) {
	return (
		<p class="visually-hidden" role={urgent ? "alert" : "status"} aria-atomic="true">
			{message}
		</p>
	);
}

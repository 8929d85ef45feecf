import { Component, type ComponentChildren } from "preact";

interface Props {
	/** What stands in the place of a screen that fails to draw. */
	readonly broken: ComponentChildren;
	readonly children: ComponentChildren;
}

/** Catches a screen that fails to draw. */
export class Guard extends Component<Props, { failed: boolean }> {
	override state = { failed: false };

	static override getDerivedStateFromError() {
		return { failed: true };
	}

	/** The boundary must not hide what happened from the browser's own tools. */
	override componentDidCatch(error: unknown) {
		reportError(error);
	}

	override render({ broken, children }: Props) {
		return this.state.failed ? broken : children;
	}
}

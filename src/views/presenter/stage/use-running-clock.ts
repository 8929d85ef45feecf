import { useEffect, useRef, useState } from "preact/hooks";

interface Clock {
	/** The running moment, down to its whole minute: what is written beside the picture. */
	readonly minute: number;
	now(): number;
	set(seconds: number): void;
}

interface ClockOptions {
	/** Seconds after midnight; at the end it begins again. */
	readonly from: number;
	readonly to: number;
	readonly start: number;
	/** Seconds of its own a real second. */
	readonly factor: number;
	readonly isRunning: boolean;
	/** Once a frame while it runs, and whenever it is set. */
	onTick(seconds: number): void;
}

/** A page that was hidden does not jump ahead when it comes back. */
const LONGEST_FRAME_SECONDS = 0.25;

/** A clock at a multiple of real time. */
export function useRunningClock(options: ClockOptions): Clock {
	const { from, to, start, factor, isRunning } = options;
	const seconds = useRef(start);
	const [minute, setMinute] = useState(wholeMinute(start));
	const latest = useRef(options);
	latest.current = options;
	const put = (next: number): void => {
		seconds.current = next;
		setMinute(wholeMinute(next));
		latest.current.onTick(next);
	};
	useEffect(() => {
		if (!isRunning) return;
		let frame = 0;
		let before: number | null = null;
		const run = (milliseconds: number): void => {
			const passed = before === null ? 0 : Math.min(LONGEST_FRAME_SECONDS, (milliseconds - before) / 1000);
			before = milliseconds;
			const next = seconds.current + passed * factor;
			put(next > to || next < from ? from : next);
			frame = requestAnimationFrame(run);
		};
		frame = requestAnimationFrame(run);
		return () => cancelAnimationFrame(frame);
	}, [isRunning, factor, from, to]);
	return { minute, now: () => seconds.current, set: put };
}

const wholeMinute = (seconds: number): number => Math.floor(seconds / 60) * 60;

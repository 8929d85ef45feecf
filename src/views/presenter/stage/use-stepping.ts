import { useEffect, useState } from "preact/hooks";

interface Stepping {
	readonly place: number;
	readonly isPlaying: boolean;
	play(play: boolean): void;
	step(by: 1 | -1): void;
	goTo(place: number): void;
}

/** Goes through a row of pictures, round and round; a step or a jump by hand stops it. */
export function useStepping(count: number, milliseconds: number, mayPlay: boolean, first = 0): Stepping {
	const [place, setPlace] = useState(first);
	const [wantsPlay, setPlay] = useState(true);
	const isPlaying = wantsPlay && mayPlay;
	useEffect(() => {
		if (!isPlaying) return;
		const timer = setInterval(() => setPlace((now) => (now + 1) % count), milliseconds);
		return () => clearInterval(timer);
	}, [isPlaying, count, milliseconds]);
	const goTo = (next: number): void => {
		setPlay(false);
		setPlace(Math.min(count - 1, Math.max(0, next)));
	};
	return {
		place,
		isPlaying,
		play: setPlay,
		step: (by) => {
			setPlay(false);
			setPlace((now) => (now + by + count) % count);
		},
		goTo,
	};
}

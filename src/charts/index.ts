export { AccessShareBar } from "./AccessShareBar.tsx";
export { CashFlow, type CashFlowColumn } from "./CashFlow.tsx";
export { FuturesDots, type FuturesDotsProps } from "./FuturesDots.tsx";
export { LineStrip, type LineStripProps } from "./LineStrip.tsx";
export type { StripMeasure } from "./line-strip-layout.ts";
export { PartsBar } from "./PartsBar.tsx";
export { RangeBar, type RangeBarProps, type RangeOf } from "./RangeBar.tsx";
export { StackedCost } from "./StackedCost.tsx";
export { Tornado, type TornadoProps, type TornadoRow } from "./Tornado.tsx";

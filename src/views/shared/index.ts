export { AboutData, type AboutDataProps } from "./AboutData.tsx";
export { AssumptionsPage, type AssumptionsPageProps } from "./AssumptionsPage.tsx";
export { figureOfOutcome } from "./figure-text.ts";
export { KeyboardHelp } from "./KeyboardHelp.tsx";
export { ModelHealthPage, type ModelHealthPageProps } from "./ModelHealthPage.tsx";
export { SourceSheet, type SourceSheetProps } from "./SourceSheet.tsx";
export { ThemeSwitch, type ThemeSwitchProps } from "./ThemeSwitch.tsx";
export { TrustLabel } from "./TrustLabel.tsx";
export { type StudyState, type StudyView, useStudy } from "./use-study.ts";

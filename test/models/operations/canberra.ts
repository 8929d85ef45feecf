/**
 * Canberra light rail, southbound, from its published timetable feed: 14 stops, 13 sections. Times are of the timetable,
 * dwell of 20 s each taken out.
 */
export const CANBERRA_SECTION_METRES = [737, 1215, 787, 980, 1428, 785, 916, 1316, 682, 1077, 644, 754, 596];
export const CANBERRA_RUN_SECONDS = [104, 90, 76, 92, 105, 97, 116, 109, 90, 100, 70, 89, 97];
export const CANBERRA_SCHEDULED_SECONDS = 1475;

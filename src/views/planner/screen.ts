/** The panel is a sheet over the map's foot; planner.css has the same width. */
export const NARROW_WINDOW = "(max-width: 47.99rem)";
/** The strip says only the least, so that the map keeps most of the height. */
export const LOW_WINDOW = "(max-height: 54rem)";
/** Windows that have room for the strip from the start. */
export const ROOM_FOR_STRIP = "(min-width: 48rem) and (min-height: 40rem)";

import { fail, problem, type Result } from "../core/result.ts";
import { runAccess } from "./access.ts";
import { runCalibrate } from "./calibrate.ts";
import { runDirect } from "./direct.ts";
import { runCompare, runEvaluate } from "./evaluate.ts";
import { runFinance } from "./finance.ts";
import { runFind } from "./find.ts";
import { runGtfs } from "./gtfs.ts";
import { runHealth } from "./health.ts";
import { runMarginal } from "./marginal.ts";
import { runPackCommand } from "./pack.ts";
import { problemLine } from "./problem-line.ts";
import { runSiting } from "./siting.ts";
import { runStages } from "./stages.ts";
import { runStreets } from "./streets.ts";
import { runTimetable } from "./timetable.ts";
import { runTornado } from "./tornado.ts";
import { runTravel } from "./travel.ts";
import { runTrip } from "./trip.ts";
import { runWalk } from "./walk.ts";

const BAD_INPUT = 2;

const USAGE = `usage: rangbao evaluate SCENARIO [--city DIR] [--draws N] [--seed S] [--outside-view none|default|rail] [--json]
       rangbao compare A B [same options]
       rangbao streets FILE [--mode foot|bicycle|motorcycle] [--clip W,S,E,N] [--stations SCENARIO [--city DIR] [--isochrones OUT.geojson]] [--save OUT] [--json]
       rangbao calibrate SCENARIO --counts FILE [--out SCENARIO_FILE] [--city DIR] [--json]
       rangbao direct SCENARIO [--draws N] [--city DIR] [--json]
       rangbao finance SCENARIO [--rate PERCENT] [same options as evaluate]
       rangbao siting SCENARIO [--objective people|time|center|coverage|median|cost|boardings|costPerRider]
               [--stations N|any] [--min-spacing-metres M]
               [--max-spacing-metres M] [--keep S12,S13] [--budget-million-baht B] [--step-metres M] [--evaluations N]
               [--output FILE] [--city DIR] [--json]
       rangbao access SCENARIO [--from LAT,LON|NAME] [--against SCENARIO] [--minutes 15,30,45,60]
               [--kind jobs|people|students|health|markets|places] [--window-start HH:MM] [--window-minutes N]
               [--feeders | --feeders-where-far] [--withdraw-songthaew] [--city DIR] [--json]
       rangbao trip SCENARIO --from LAT,LON|NAME --to LAT,LON|NAME [--against SCENARIO] [--block METRES]
               [--window-start HH:MM] [--window-minutes N] [--feeders | --feeders-where-far] [--withdraw-songthaew]
               [--city DIR] [--json]
       rangbao find TEXT [--limit N] [--streets FILE] [--city DIR] [--json]
       rangbao walk SCENARIO --from LAT,LON|NAME [--against SCENARIO] [--block METRES] [--city DIR] [--json]
       rangbao marginal SCENARIO [--draws N] [--city DIR] [--json]
       rangbao stages SCENARIO [--open S12-S19@5,S01-S21@9] [--draws N] [--city DIR] [--json]
       rangbao tornado SCENARIO [--figure boardingsPerWeekday] [--draws N] [--city DIR] [--json]
       rangbao travel SCENARIO [--draws N] [--city DIR] [--json]
       rangbao health SCENARIO [--city DIR] [--json]
       rangbao timetable SCENARIO [--weekend] [--city DIR] [--json]
       rangbao gtfs SCENARIO OUT.zip [--year YYYY] [--url URL] [--frequencies exact|approximate] [--city DIR]
       rangbao pack build CITY_DIR [OUTPUT_DIR] [--streets FILE] | rangbao pack check PACK_DIR
SCENARIO is a scenario file or the id of an option of the city (A, B, C, D).
--streets FILE has ways follow streets (.osm.pbf, Overpass JSON, GeoJSON, or what streets --save wrote) in every command on a scenario but gtfs.`;

async function answer(work: Promise<Result<string>>): Promise<number> {
	const result = await work;
	if (result.ok) {
		process.stdout.write(`${result.value}\n`);
		return 0;
	}
	process.stderr.write(`rangbao: ${problemLine(result.error)}\n`);
	return BAD_INPUT;
}

async function main(commandArguments: readonly string[]): Promise<number> {
	const [command, ...rest] = commandArguments;
	switch (command) {
		case "evaluate":
			return answer(runEvaluate(rest));
		case "compare":
			return answer(runCompare(rest));
		case "streets":
			return answer(runStreets(rest));
		case "calibrate":
			return answer(runCalibrate(rest));
		case "direct":
			return answer(runDirect(rest));
		case "finance":
			return answer(runFinance(rest));
		case "siting":
			return answer(runSiting(rest));
		case "access":
			return answer(runAccess(rest));
		case "trip":
			return answer(runTrip(rest));
		case "marginal":
			return answer(runMarginal(rest));
		case "stages":
			return answer(runStages(rest));
		case "travel":
			return answer(runTravel(rest));
		case "health":
			return answer(runHealth(rest));
		case "tornado":
			return answer(runTornado(rest));
		case "timetable":
			return answer(runTimetable(rest));
		case "find":
			return answer(runFind(rest));
		case "walk":
			return answer(runWalk(rest));
		case "gtfs":
			return answer(runGtfs(rest));
		case "pack":
			return runPackCommand(rest);
		case "help":
		case "--help":
			process.stdout.write(`${USAGE}\n`);
			return 0;
		default:
			return answer(
				Promise.resolve(
					fail(
						problem("cli.usage", { reason: command === undefined ? "no command" : `no command ${command}` }),
					),
				),
			);
	}
}

process.exitCode = await main(process.argv.slice(2));

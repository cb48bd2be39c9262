/**
 * Holds `src` against the rules of `.dependency-cruiser.mjs`. Exits with 1 where one is broken, and also where next to
 * nothing was seen: with a compiler that it does not know, dependency-cruiser finds no module and calls that a success.
 */
import { cruise, format } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { resolve } from 'node:path';

const fewestModules = 10;

const options = await extractOptions(resolve('.dependency-cruiser.mjs'));
const tsConfig: unknown = extractTsConfig(resolve('tsconfig.json'));
const { output } = await cruise(['src'], options, {}, { tsConfig });
if (typeof output === 'string') throw new TypeError('dependency-cruiser gave text where its data were asked for');

const report = await format(output, { outputType: 'err-long' });
if (typeof report.output === 'string') console.log(report.output.trim());

const seen = output.modules.filter((module) => module.source.startsWith('src/')).length;
if (seen < fewestModules) {
  console.error(`Modules of src seen: ${seen}, expected: at least ${fewestModules}. The rules were hardly tried.`);
}
process.exitCode = report.exitCode > 0 || seen < fewestModules ? 1 : 0;

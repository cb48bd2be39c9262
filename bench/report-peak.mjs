// Loaded ahead of a measured program: writes the most memory that it held, in kilobytes, to its fourth stream.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));

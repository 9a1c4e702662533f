// Runs a WASI program on Node: wasi.mjs MODULE DIRECTORIES ARGUMENTS, the last two as JSON; ends with the program's status.
import { readFileSync } from 'node:fs';
import { WASI } from 'node:wasi';

const [path, directories, args] = process.argv.slice(2);
const wasi = new WASI({ version: 'preview1', args: JSON.parse(args), env: {}, preopens: JSON.parse(directories), returnOnExit: true });
const { instance } = await WebAssembly.instantiate(readFileSync(path), wasi.getImportObject());
process.exitCode = wasi.start(instance);

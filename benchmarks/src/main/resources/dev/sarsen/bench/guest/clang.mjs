// Clang from npm, itself a Wasm program: node clang.mjs BUNDLE OUT FLAGS... FILES..., where files begin with a slash.
// It sees a file system of its own that holds the files side by side; the first one is compiled.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const [bundle, out, ...rest] = process.argv.slice(2);
const paths = rest.filter((argument) => argument.startsWith('/'));
const flags = rest.filter((argument) => !argument.startsWith('/'));
const files = Object.fromEntries(paths.map((path) => [basename(path), readFileSync(path)]));

const { runClang } = await import(pathToFileURL(bundle));
const made = await runClang(['clang', ...flags, '-o', 'out.wasm', basename(paths[0]), '-lm'], files);
writeFileSync(out, made['out.wasm']);

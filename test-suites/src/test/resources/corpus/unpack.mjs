// Writes the file tree that a package carries as a JavaScript object: unpack.mjs RESOURCES.js DIRECTORY.
import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

function write(directory, tree) {
  mkdirSync(directory, { recursive: true });
  for (const [name, content] of Object.entries(tree)) {
    const path = join(directory, name);
    if (content instanceof URL) writeFileSync(path, readFileSync(content));
    else if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
    else write(path, content);
  }
}

const [resources, directory] = process.argv.slice(2);
write(directory, (await import(pathToFileURL(resolve(resources)))).filesystem);

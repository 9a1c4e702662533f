// Runs generated modules on V8. Each line of standard input is one request in JSON:
//   {"wasm": base64, "library": base64 of a module to import from, "calls": [[export, [[type, bits]...], [type...]]...], "globals": [[name, type]...], "memories": [name...],
//    "hosted": [[what, name, ...words]...]}
// or {"validate": [base64...]}, answered by y or n for each, or {"fault": base64}, answered by what is wrong with it;
// and each line of standard output is the answer: the lines of the outcome as a JSON array.
import { createInterface } from 'node:readline';
import { crc32 } from 'node:zlib';

const scratch = new DataView(new ArrayBuffer(8));

function fromBits(type, bits) {
  const value = BigInt(bits);
  scratch.setBigInt64(0, BigInt.asIntN(64, value));
  switch (type) {
    case 'i32': return Number(BigInt.asIntN(32, value));
    case 'i64': return BigInt.asIntN(64, value);
    case 'f32': return scratch.getFloat32(4);
    default: return scratch.getFloat64(0);
  }
}

function show(type, value) {
  if (type === 'i32' || type === 'i64') return `${type}:${value}`;
  if (Number.isNaN(value)) return `${type}:nan`;
  if (type === 'f32') {
    scratch.setFloat32(0, value);
    return `f32:${scratch.getUint32(0).toString(16)}`;
  }
  scratch.setFloat64(0, value);
  return `f64:${scratch.getBigUint64(0).toString(16)}`;
}

// What is wrong with a module, or an empty string.
function fault(wasm) {
  try {
    new WebAssembly.Module(wasm);
    return '';
  } catch (e) {
    return e.message;
  }
}

function answer(request) {
  if (request.validate) return request.validate.map((w) => (WebAssembly.validate(Buffer.from(w, 'base64')) ? 'y' : 'n'));
  return request.fault ? [fault(Buffer.from(request.fault, 'base64'))] : run(request);
}

// What the host makes: see GeneratedModule.hosted.
function hosted([what, name, ...words]) {
  const size = (i) => (words[0] === 'i64' ? BigInt(words[i]) : Number(words[i]));
  switch (what) {
    case 'memory': return new WebAssembly.Memory(
      { address: words[0], initial: size(1), maximum: size(2), shared: words[3] === 'shared' });
    case 'table': {
      const element = words[3] === 'func' ? 'anyfunc' : `${words[3]}ref`;
      const type = { address: words[0], initial: size(1), maximum: size(2), element };
      return words[3] === 'extern' ? new WebAssembly.Table(type, null) : new WebAssembly.Table(type);
    }
    case 'global': return new WebAssembly.Global({ value: words[0], mutable: words[1] === 'mut' }, fromBits(words[0], words[2]));
    default: return new WebAssembly.Tag({ parameters: words[0] === '-' ? [] : words[0].split(',') });
  }
}

const MOST_AGAIN = 30;

function run(request) {
  const lines = [];
  let instance;
  let again = 0;
  const imports = { env: {
    trace: (x) => { lines.push(`trace ${x}`); },
    mix: (a, b) => BigInt.asIntN(64, (BigInt(a) * 31n) ^ b),
    swap: (a, b, c, d) => [d, c, b, a],
    again: (x) => {
      if (!instance || ++again > MOST_AGAIN) return again;
      const [name, args, results] = request.calls[(x >>> 0) % request.calls.length];
      try {
        instance.exports[name](...args.map(([type, bits]) => fromBits(type, bits)));
        return results.length;
      } catch (e) {
        if (x & 1) throw e;
        lines.push(`again ! ${e instanceof WebAssembly.Exception ? 'exception' : e.message}`);
        return -1;
      }
    },
  }, host: {} };
  try {
    for (const words of request.hosted ?? []) imports.host[words[1]] = hosted(words);
    if (request.library) {
      const library = new WebAssembly.Module(Buffer.from(request.library, 'base64'));
      imports.lib = new WebAssembly.Instance(library, imports).exports;
    }
    instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(request.wasm, 'base64')), imports);
  } catch (e) {
    return [`refused ${e.message}`];
  }
  for (const [name, args, results] of request.calls) {
    try {
      const value = instance.exports[name](...args.map(([type, bits]) => fromBits(type, bits)));
      const values = results.length === 0 ? [] : results.length === 1 ? [value] : value;
      lines.push(`${name} -> ${values.map((v, i) => show(results[i], v)).join(' ')}`);
    } catch (e) {
      lines.push(`${name} ! ${e instanceof WebAssembly.Exception ? 'exception' : e.message}`);
    }
  }
  for (const name of request.memories) {
    // A copy, because the checksum takes no shared memory.
    const bytes = new Uint8Array(instance.exports[name].buffer).slice();
    lines.push(`${name} ${bytes.length / 65536} ${crc32(bytes).toString(16)}`);
  }
  for (const [name, type] of request.globals) lines.push(`${name} = ${show(type, instance.exports[name].value)}`);
  return lines;
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + '\n');
}

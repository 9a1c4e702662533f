// The measuring loop for V8, the twin of DriverLoop.java: the same modes, the same lines.
import { readFileSync } from 'node:fs';
import { WASI } from 'node:wasi';

const [mode, file, ...rest] = process.argv.slice(2);

function nanos() {
    return Number(process.hrtime.bigint());
}

function print(line) {
    process.stdout.write(line + '\n');
}

function printPeak() {
    for (const line of readFileSync('/proc/self/status', 'latin1').split('\n')) {
        if (line.startsWith('VmHWM:')) {
            print('bench peak ' + line.replace(/\D/g, ''));
        }
    }
}

function wasi(args) {
    return new WASI({ version: 'preview1', args, env: {}, preopens: {}, returnOnExit: true });
}

function compile() {
    const start = nanos();
    const module = new WebAssembly.Module(readFileSync(file));
    print('bench compile ' + (nanos() - start));
    return module;
}

function instantiate(module, system) {
    return new WebAssembly.Instance(module, {
        wasi_snapshot_preview1: system.wasiImport,
        wasi_unstable: system.wasiImport,
    });
}

function calls(size, repetitions, least, most) {
    const module = compile();
    const system = wasi(['guest']);
    const instance = instantiate(module, system);
    system.finalizeBindings(instance);
    const run = instance.exports.run;
    const begin = nanos();
    let elapsed = 0;
    for (let i = 0; i === 0 || ((i < repetitions || elapsed < least) && elapsed < most); i++) {
        const start = nanos();
        const checksum = run(size);
        const end = nanos();
        print('rep ' + (end - start) + ' ' + (checksum >>> 0).toString(16).padStart(8, '0'));
        elapsed = end - begin;
    }
    printPeak();
    const times = [];
    const first = nanos();
    while (times.length < 200 && nanos() - first < 2e9) {
        const start = nanos();
        instantiate(module, wasi(['guest']));
        times.push(nanos() - start);
    }
    times.sort((a, b) => a - b);
    print('bench instantiate ' + times[times.length >> 1]);
}

if (mode === 'calls') {
    const [size, repetitions, least, most] = rest.map(Number);
    calls(size, repetitions, least * 1e6, most * 1e6);
} else if (mode === 'compile') {
    compile();
    printPeak();
} else {
    const system = wasi(rest);
    process.exitCode = system.start(instantiate(new WebAssembly.Module(readFileSync(file)), system));
}

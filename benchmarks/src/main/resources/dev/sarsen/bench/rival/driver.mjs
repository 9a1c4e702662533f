// The measuring loop for V8, the twin of DriverLoop.java: the same modes, the same lines.
import { openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WASI } from 'node:wasi';
import { crc32 } from 'node:zlib';

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

function repeat(repetitions, least, most, once) {
    print('bench began ' + Date.now());
    const begin = nanos();
    let elapsed = 0;
    for (let i = 0; i === 0 || ((i < repetitions || elapsed < least) && elapsed < most); i++) {
        const [time, checksum] = once();
        const used = process.cpuUsage();
        print('rep ' + time + ' ' + (checksum >>> 0).toString(16).padStart(8, '0') + ' ' + (used.user + used.system) * 1000);
        elapsed = nanos() - begin;
    }
}

function programs(directory, output, repetitions, least, most, args) {
    const module = compile();
    const nowhere = openSync('/dev/null', 'w');
    repeat(repetitions, least, most, () => {
        rmSync(join(directory, output), { force: true });
        const start = nanos();
        const preopens = { '/': directory };
        const system = new WASI({ version: 'preview1', args, env: {}, preopens, stdout: nowhere, returnOnExit: true });
        const exit = system.start(instantiate(module, system));
        const time = nanos() - start;
        if (exit !== 0) {
            throw new Error('the program exited with ' + exit);
        }
        return [time, crc32(readFileSync(join(directory, output)))];
    });
    printPeak();
}

function calls(size, repetitions, least, most) {
    const module = compile();
    const system = wasi(['guest']);
    const instance = instantiate(module, system);
    system.finalizeBindings(instance);
    const run = instance.exports.run;
    repeat(repetitions, least, most, () => {
        const start = nanos();
        const checksum = run(size);
        return [nanos() - start, checksum];
    });
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
} else if (mode === 'programs') {
    const [repetitions, least, most] = rest.slice(2, 5).map(Number);
    programs(rest[0], rest[1], repetitions, least * 1e6, most * 1e6, rest.slice(5));
} else if (mode === 'compile') {
    compile();
    printPeak();
} else {
    const system = wasi(rest);
    process.exitCode = system.start(instantiate(new WebAssembly.Module(readFileSync(file)), system));
}

// One of many modules that a bundler reads: types to drop, names to shorten, syntax to lower, branches to remove.
export interface Place {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    tags?: string[];
}

export type Visitor<T> = (place: Place, index: number) => T | undefined;

export enum Kind {
    Circle = 'circle',
    Row = 'row',
    Mound = 1 << 3,
    Unknown = Mound | 2,
}

const enum Limit {
    Most = 4096,
    Least = -1,
}

abstract class Store<K extends string | number, V> {
    #entries = new Map<K, V>();
    static created = 0;
    protected constructor(private readonly label: string, public capacity: number = Limit.Most) {
        Store.created++;
    }
    get size(): number {
        return this.#entries.size;
    }
    put(key: K, value: V): this {
        if (this.#entries.size >= this.capacity) {
            throw new RangeError(`${this.label} is full: ${this.#entries.size} of ${this.capacity}`);
        }
        this.#entries.set(key, value);
        return this;
    }
    *values(): IterableIterator<V> {
        for (const [, value] of this.#entries) yield value;
    }
    abstract describe(): string;
}

export class Places extends Store<string, Place> {
    constructor(label = 'places') {
        super(label, 100);
    }
    override describe(): string {
        const parts: string[] = [];
        for (const { name, x, y, tags = [] } of this.values()) {
            parts.push(`${name} (${x.toFixed(2)}, ${y.toFixed(2)})${tags.length ? ': ' + tags.join() : ''}`);
        }
        return parts.join('\n');
    }
    nearest(x: number, y: number): Place | null {
        let best: Place | null = null;
        let bestDistance = Infinity;
        for (const place of this.values()) {
            const distance = (place.x - x) ** 2 + (place.y - y) ** 2;
            if (distance < bestDistance) {
                [best, bestDistance] = [place, distance];
            }
        }
        return best;
    }
}

export function visitAll<T>(places: Iterable<Place>, visitor: Visitor<T>): T[] {
    const results: T[] = [];
    let index = 0;
    for (const place of places) {
        const result = visitor(place, index++);
        if (result !== undefined && result !== null) results.push(result);
    }
    return results;
}

export async function load(source: { read(): Promise<string> }): Promise<Places> {
    const places = new Places();
    const text = await source.read();
    for (const line of text.split(/\r?\n/u)) {
        const match = /^\s*(?<name>[^;]+);(?<x>-?\d+(?:\.\d+)?);(?<y>-?\d+(?:\.\d+)?)\s*(?:#(.*))?$/.exec(line);
        if (!match?.groups) continue;
        const { name, x, y } = match.groups;
        places.put(name, { name, x: +x, y: Number.parseFloat(y), tags: match[4]?.trim().split(' ') ?? undefined });
    }
    return places;
}

function kindOf(place: Place): Kind {
    switch (place.tags?.[0]) {
        case 'henge':
        case 'ring':
            return Kind.Circle;
        case 'alignment':
            return Kind.Row;
        case undefined:
            return Kind.Unknown;
        default:
            return place.tags!.some((tag) => tag.startsWith('mound')) ? Kind.Mound : Kind.Unknown;
    }
}

export const summary = (places: Places): Record<string, number> => {
    const counts: Record<string, number> = {};
    visitAll(places.values(), (place) => {
        const kind = kindOf(place);
        counts[kind] = (counts[kind] ?? 0) + 1;
        return kind;
    });
    if (false as boolean) {
        console.log('never', counts, Limit.Least);
    }
    return { ...counts, total: places.size };
};

export default summary;

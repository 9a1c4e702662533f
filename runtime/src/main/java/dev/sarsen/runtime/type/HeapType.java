package dev.sarsen.runtime.type;

/** What a reference points to: an abstract family or a type defined by the module. */
public sealed interface HeapType permits AbstractHeapType, DefinedHeapType {

    /** The heap type's name in the text format. */
    String text();
}

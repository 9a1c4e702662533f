package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TagType;
import dev.sarsen.runtime.type.ValueType;

/** An exception tag: what an exception is caught by. Its identity counts, not its type. */
public final class Tag {

    /** Number of values of the payload that are stored, and whether any is a reference, or is none. */
    final int values;

    final boolean references;
    final boolean numbers;

    private final RuntimeType definedType;

    /** Makes a tag. */
    Tag(RuntimeType type) {
        this.definedType = type;
        int count = 0;
        boolean anyReference = false;
        boolean anyNumber = false;
        for (ValueType parameter : type.function().parameters()) {
            count += parameter instanceof NumberType || parameter instanceof ReferenceType ? 1 : 2;
            anyReference |= parameter instanceof ReferenceType;
            anyNumber |= !(parameter instanceof ReferenceType);
        }
        this.values = count;
        this.references = anyReference;
        this.numbers = anyNumber;
    }

    /** Makes a tag of exceptions with the parameters of a signature. */
    public Tag(FunctionType signature) {
        this(RuntimeType.of(signature));
    }

    /** The tag's defined type, one object for all modules. */
    public RuntimeType definedType() {
        return definedType;
    }

    /** The tag's type. */
    public TagType type() {
        return new TagType(definedType.function());
    }
}

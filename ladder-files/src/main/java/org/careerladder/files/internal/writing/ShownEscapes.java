package org.careerladder.files.internal.writing;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes by its number what would not be seen in a file of JSON; the value stays what it was. */
final class ShownEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean half = Character.getType(character) == Character.SURROGATE;
        return half || Scalars.isShown(character)
                ? null
                : new SerializedString(String.format(Locale.ROOT, "\\u%04X", character));
    }
}

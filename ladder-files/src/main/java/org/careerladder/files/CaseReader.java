package org.careerladder.files;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.internal.promotion.CaseForm;
import org.careerladder.files.internal.reading.Documents;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.pack.CaseCheck;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.time.Day;

/** Reads cases: {@code case/1}, YAML or JSON. The {@code pack:} that a case names is followed by its caller, never here. */
public final class CaseReader {

    private CaseReader() {}

    /** The case of a file, held against a pack; a case without {@code as-of} is a problem. */
    public static Checked<PromotionCase> read(Path file, Pack pack) {
        return read(file, pack, Day.UNKNOWN);
    }

    /**
     * The case of a file, held against a pack.
     *
     * @param asOf the day of a case that names none; where it is unknown too, that is a problem
     */
    public static Checked<PromotionCase> read(Path file, Pack pack, Day asOf) {
        return read(file, pack, asOf, List.of());
    }

    /**
     * The case of a file as it would be with some changes, held against a pack. It says itself that it is a what-if, and so does
     * what is made from it.
     *
     * @param asOf the day of a case that names none; where it is unknown too, that is a problem
     * @param changes made one after the other; one whose path matches nothing is a problem
     */
    public static Checked<PromotionCase> read(Path file, Pack pack, Day asOf, List<CaseChange> changes) {
        return SourceText.of(file).then(text -> read(file.toString(), text, pack, asOf, changes));
    }

    /** The case of a text, held against a pack; a case without {@code as-of} is a problem. */
    public static Checked<PromotionCase> read(String fileName, String text, Pack pack) {
        return read(fileName, text, pack, Day.UNKNOWN);
    }

    /**
     * The case of a text, held against a pack.
     *
     * @param fileName what messages call it
     * @param pack a pack without problems
     * @param asOf the day of a case that names none; where it is unknown too, that is a problem
     */
    public static Checked<PromotionCase> read(String fileName, String text, Pack pack, Day asOf) {
        return read(fileName, text, pack, asOf, List.of());
    }

    /**
     * The case of a text as it would be with some changes, held against a pack. It says itself that it is a what-if, and so does
     * what is made from it.
     *
     * @param fileName what messages call it
     * @param pack a pack without problems
     * @param asOf the day of a case that names none; where it is unknown too, that is a problem
     * @param changes made one after the other; one whose path matches nothing is a problem
     */
    public static Checked<PromotionCase> read(
            String fileName, String text, Pack pack, Day asOf, List<CaseChange> changes) {
        return Documents.read(
                fileName,
                text,
                (reading, source) -> reading.root(source)
                        .map(root -> CaseChange.made(changes, root.tree(), reading))
                        .map(tree -> CaseForm.read(reading, tree, pack, asOf))
                        .map(read -> read.toBuilder()
                                .whatIf(CaseChange.whatIf(changes))
                                .build()),
                promotionCase -> CaseCheck.problems(pack, promotionCase));
    }

    /** What a caller must know of the case of a file before it can be read; the rest of the file is not looked at. */
    public static Checked<CaseHead> head(Path file) {
        return SourceText.of(file).then(text -> head(file.toString(), text));
    }

    /** What a caller must know of the case of a text before it can be read; the rest is not looked at. */
    public static Checked<CaseHead> head(String fileName, String text) {
        return CaseHead.read(fileName, text);
    }

    /** What stands behind {@code pack:}, or empty text; the rest of the file is not looked at. */
    public static Checked<String> packOf(Path file) {
        return head(file).map(CaseHead::pack);
    }

    /** What stands behind {@code pack:} in a text, or empty text; the rest is not looked at. */
    public static Checked<String> packOf(String fileName, String text) {
        return head(fileName, text).map(CaseHead::pack);
    }

    /** The day that a file says it is for, or unknown; the rest of the file is not looked at. */
    public static Checked<Day> asOf(Path file) {
        return head(file).map(CaseHead::asOf);
    }
}

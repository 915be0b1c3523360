package org.careerladder.files.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Tree;

/** How a company promotes: {@code process:} in a pack. */
final class ProcessForm {

    private static final int MOST = 100;
    private static final Names<Formality> FORMALITIES = Names.but(Formality.UNKNOWN);
    private static final Names<ArtefactKind> ARTEFACTS = Names.of(ArtefactKind.class);
    private static final Names<Committee.DecidesBy> DECIDES = Names.but(Committee.DecidesBy.UNKNOWN);

    private ProcessForm() {}

    static PromotionProcess read(Value value) {
        var entries = value.entries(PackKeys.PROCESS);
        var formality = entries.choice("formality", FORMALITIES, Formality.UNKNOWN);
        var requires = entries.part("requires").map(ProcessForm::requires).orElse(List.of());
        var committee = entries.part("committee");
        if (formality != Formality.FORMAL && formality != Formality.UNKNOWN) {
            committee.ifPresent(each ->
                    each.wrong("only a formal process has a committee", "leave it out, or write `formality: formal`"));
        }
        return switch (formality) {
            case INFORMAL -> new PromotionProcess.Informal(requires);
            case SEMI_FORMAL -> new PromotionProcess.SemiFormal(requires);
            case FORMAL ->
                new PromotionProcess.Formal(
                        requires, committee.map(ProcessForm::committee).orElse(Committee.UNKNOWN));
            case UNKNOWN -> new PromotionProcess.Unknown();
        };
    }

    private static List<RequiredArtefact> requires(Value value) {
        if (!(value.tree() instanceof Tree.Fields fields)) {
            value.wrong("a map is expected here, not " + value.kind(), "write `peer-review: 3`");
            return List.of();
        }
        List<RequiredArtefact> requires = new ArrayList<>();
        for (Tree.Field field : fields.fields()) {
            var path = ModelPath.of("process", "requires", requires.size());
            var kind = value.member(field.key(), path.then("kind")).choice(ARTEFACTS, ArtefactKind.SELF_REVIEW);
            requires.add(required(kind, value.member(field.value(), path)));
            if (value.reading().isFaulty(path.then("kind"))) {
                value.reading().fault(path);
            }
        }
        return requires;
    }

    private static RequiredArtefact required(ArtefactKind kind, Value value) {
        if (!value.isMap()) {
            return new RequiredArtefact(kind, value.whole(0, MOST), "");
        }
        var entries = value.entries(PackKeys.REQUIRED);
        int count = entries.value("count").map(each -> each.whole(0, MOST)).orElse(0);
        return new RequiredArtefact(kind, count, entries.text("reason"));
    }

    private static Committee committee(Value value) {
        var entries = value.entries(PackKeys.COMMITTEE);
        return new Committee(
                people(entries, "members"),
                people(entries, "quorum"),
                entries.choice("decides-by", DECIDES, Committee.DecidesBy.UNKNOWN));
    }

    private static int people(Entries entries, String key) {
        return entries.part(key).map(value -> value.whole(1, MOST)).orElse(0);
    }
}

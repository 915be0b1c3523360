package org.careerladder.files.internal.promotion;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.ladder.LevelRefs;
import org.careerladder.files.internal.pack.AttributesForm;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Format;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Timing;
import org.careerladder.model.source.Tree;
import org.careerladder.model.time.Day;

/** A case file, top to bottom. */
public final class CaseForm {

    private static final Names<Role> ROLES = Names.but(Role.CANDIDATE);
    private static final Names<Formality> FORMALITIES = Names.of(Formality.class);
    private static final Names<Opening> OPENINGS = Names.of(Opening.class);

    private CaseForm() {}

    /**
     * The case of a tree, not yet checked.
     *
     * @param asOf the day of a case that names none; may be unknown
     */
    public static PromotionCase read(Reading reading, Tree tree, Pack pack, Day asOf) {
        return promotionCase(reading.root(tree), pack, asOf);
    }

    private static PromotionCase promotionCase(Value root, Pack pack, Day asOf) {
        var ladder = pack.ladder();
        var entries = root.entries(CaseKeys.CASE);
        Format.CASE.require(entries);
        entries.word("pack"); // the command follows it; here it is only a word
        var candidate = entries.value("candidate").map(value -> candidate(value, ladder));
        var level = candidate.map(Candidate::level).orElse(standIn(ladder));
        return PromotionCase.about(
                        entries.id("case"),
                        candidate.orElseGet(() -> new Candidate(person(Value.UNREADABLE), "", level, Day.UNKNOWN, "")),
                        entries.value("target")
                                .map(value -> LevelRefs.read(value, level.track()))
                                .orElse(level))
                .cycle(entries.value("cycle")
                        .map(value -> CycleId.of(value.id()))
                        .orElse(CycleId.NONE))
                .asOf(entries.part("as-of").map(Value::day).orElse(asOf))
                .people(entries.list("people", CaseForm::person))
                .process(entries.part("process").map(CaseForm::process).orElse(ProcessKnowledge.NONE))
                .appraisals(appraisals(entries))
                .judgements(entries.list("judgements", RecordForms::judgement))
                .evidence(entries.list("evidence", EvidenceForm::read))
                .reviews(entries.list("reviews", RecordForms::review))
                .conversations(entries.list("conversations", RecordForms::conversation))
                .goals(entries.list("goals", RecordForms::goal))
                .decisions(entries.list("decisions", RecordForms::decision))
                .timing(entries.part("company").map(CaseForm::timing).orElse(Timing.UNKNOWN))
                .attributes(entries.part("attributes")
                        .map(value -> AttributesForm.values(value, pack.allAttributes()))
                        .orElse(List.of()))
                .build();
    }

    private static LevelRef standIn(Ladder ladder) {
        return ladder.levels().get(0);
    }

    private static Candidate candidate(Value value, Ladder ladder) {
        var entries = value.entries(CaseKeys.CANDIDATE);
        return new Candidate(
                person(entries.id("id")),
                entries.text("name"),
                level(entries, ladder),
                entries.day("in-level-since"),
                entries.text("team"));
    }

    /** The candidate's level; its track may be left out where one track alone has a level of that id. */
    private static LevelRef level(Entries entries, Ladder ladder) {
        var level = LevelId.of(entries.id("level"));
        if (entries.value("track").isPresent()) {
            return new LevelRef(TrackId.of(entries.id("track")), level);
        }
        var tracks = ladder.tracks().stream()
                .filter(track -> track.height(level) >= 0)
                .map(track -> track.id())
                .toList();
        if (tracks.size() > 1) {
            var words = tracks.stream().map(TrackId::value).toList();
            entries.map().reading().fault(entries.path().then("track"));
            entries.value("level")
                    .ifPresent(value -> value.wrong(
                            "several tracks have a level `" + level + "`",
                            "add `track: ` and one of `" + String.join("`, `", words) + "`"));
        }
        return new LevelRef(tracks.isEmpty() ? standIn(ladder).track() : tracks.get(0), level);
    }

    static PersonId person(String id) {
        return PersonId.of(id);
    }

    static List<PersonId> persons(Entries entries, String key) {
        return entries.list(key, value -> person(value.id()));
    }

    private static Person person(Value value) {
        var entries = value.entries(CaseKeys.PERSON);
        return new Person(person(entries.id("id")), entries.choice("role", ROLES, Role.PEER), entries.text("team"));
    }

    private static ProcessKnowledge process(Value value) {
        var entries = value.entries(CaseKeys.PROCESS);
        return new ProcessKnowledge(
                entries.choice("formality", FORMALITIES, Formality.UNKNOWN),
                entries.day("learned-on"),
                persons(entries, "decided-by"));
    }

    private static List<Appraisal> appraisals(Entries entries) {
        List<Appraisal> appraisals = new ArrayList<>();
        new RatingsForm(entries, appraisals).read();
        entries.list("appraisals", value -> {
            AppraisalForm.read(value, appraisals);
            return value;
        });
        return appraisals;
    }

    private static Timing timing(Value value) {
        var entries = value.entries(CaseKeys.COMPANY);
        return new Timing(
                entries.choice("headcount", OPENINGS, Opening.UNKNOWN),
                entries.choice("budget", OPENINGS, Opening.UNKNOWN));
    }
}

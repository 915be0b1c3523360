package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.assessment.Verdict;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.facts.Asking;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.facts.CompanyTiming;
import org.careerladder.model.facts.Dossier;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.GoalStatus;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.PastDecision;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.facts.Support;
import org.careerladder.model.pack.AttributeType;

/**
 * Every type of fact that a rule may read, by its simple name. What a type says of itself is read on first use and kept, so
 * that a vocabulary costs nothing to make. For many threads.
 */
public final class Vocabulary {

    private static final List<String> FACTS = List.of(
            "Standing",
            "JudgementStatus",
            "LevelBar",
            "Dossier",
            "EvidenceItem",
            "CandidateFacts",
            "Artefact",
            "Support",
            "Asking",
            "AreaStatus",
            "GoalStatus",
            "PastDecision",
            "CompanyTiming");
    private static final List<String> CONCLUSIONS = List.of("Finding", "Scorecard", "Verdict");

    /** The types of which every case has exactly one fact. */
    private static final Set<String> ALWAYS_THERE =
            Set.of("Dossier", "CandidateFacts", "Asking", "CompanyTiming", "Scorecard", "Verdict");

    private final Map<String, FactType> read = new ConcurrentHashMap<>();

    private final List<AttributeType> attributes;

    private Vocabulary(List<AttributeType> attributes) {
        this.attributes = List.copyOf(attributes);
    }

    /** The vocabulary of this library. */
    public static Vocabulary standard() {
        return new Vocabulary(List.of());
    }

    /** The vocabulary of this library, and the attributes that cases of a pack may have. */
    public static Vocabulary with(List<AttributeType> attributes) {
        return new Vocabulary(attributes);
    }

    /** The names of all types, in the order in which they are shown. */
    public List<String> typeNames() {
        var names = new ArrayList<>(FACTS);
        names.addAll(CONCLUSIONS);
        return List.copyOf(names);
    }

    /** The names of the types that rules of a stage may read. */
    public List<String> typeNames(Stage stage) {
        return switch (stage) {
            case ASSESS -> FACTS;
            case CONCLUDE -> List.of("Scorecard");
            case ADVISE -> CONCLUSIONS;
        };
    }

    /** Whether a case has one fact of a type, or one for each gate. */
    static boolean hasFew(String type) {
        return isAlwaysThere(type) || type.equals("LevelBar");
    }

    /** Whether every case has exactly one fact of a type, in the stages that know it. */
    static boolean isAlwaysThere(String type) {
        return ALWAYS_THERE.contains(type);
    }

    /** Every type, in the order in which they are shown. */
    public List<FactType> types() {
        return typeNames().stream().flatMap(name -> type(name).stream()).toList();
    }

    /** The type of a simple name. */
    public Optional<FactType> type(String name) {
        var known = read.get(name);
        return known != null
                ? Optional.of(known)
                : recordOf(name).map(record -> read.computeIfAbsent(name, missing -> typeOf(record)));
    }

    private FactType typeOf(Class<? extends Fact> record) {
        return record == CandidateFacts.class ? FactType.withAttributes(record, attributes) : FactType.of(record);
    }

    /** The type of a fact. */
    public Optional<FactType> typeOf(Fact fact) {
        return type(fact.getClass().getSimpleName());
    }

    /** Every type of words that a field of some fact can have, each once, in the order in which they are met. */
    public List<WordType> wordTypes() {
        return types().stream()
                .flatMap(type -> type.fields().stream())
                .flatMap(field -> field.words().stream())
                .distinct()
                .toList();
    }

    /** The type of words of a simple name. */
    public Optional<WordType> wordType(String name) {
        return wordTypes().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** Whether an import names a type of the vocabulary, or a type of its words. */
    boolean canImport(String qualifiedName) {
        var simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return type(simple)
                        .filter(type -> type.qualifiedName().equals(qualifiedName))
                        .isPresent()
                || wordType(simple)
                        .filter(type -> type.qualifiedName().equals(qualifiedName))
                        .isPresent();
    }

    private static Optional<Class<? extends Fact>> recordOf(String name) {
        // Not a map: each class is loaded when somebody asks for it, and not before
        return Optional.ofNullable(
                switch (name) {
                    case "Standing" -> Standing.class;
                    case "LevelBar" -> LevelBar.class;
                    case "Dossier" -> Dossier.class;
                    case "EvidenceItem" -> EvidenceItem.class;
                    case "CandidateFacts" -> CandidateFacts.class;
                    case "Artefact" -> Artefact.class;
                    case "Support" -> Support.class;
                    case "Asking" -> Asking.class;
                    case "AreaStatus" -> AreaStatus.class;
                    case "JudgementStatus" -> JudgementStatus.class;
                    case "GoalStatus" -> GoalStatus.class;
                    case "PastDecision" -> PastDecision.class;
                    case "CompanyTiming" -> CompanyTiming.class;
                    case "Finding" -> Finding.class;
                    case "Scorecard" -> Scorecard.class;
                    case "Verdict" -> Verdict.class;
                    default -> null;
                });
    }

    /**
     * A type whose values are words, such as {@code Gate}.
     *
     * @param name its simple name
     * @param qualifiedName its name in Java
     * @param constants its words in capitals, in order
     */
    public record WordType(String name, String qualifiedName, List<String> constants) {

        public WordType {
            constants = List.copyOf(constants);
        }

        static WordType of(Class<?> type) {
            var constants = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return new WordType(type.getSimpleName(), type.getName(), constants);
        }
    }
}

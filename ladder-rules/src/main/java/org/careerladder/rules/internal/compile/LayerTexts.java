package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.TranslationCheck;

/** Whether what one layer says in other languages belongs to rules that are at work, once each, and fits what they say themselves. */
final class LayerTexts {

    private final Pack pack;
    private final Map<RuleId, StandingRule> brought;
    private final Map<RuleId, SwitchedOff> off;
    private final Map<Named, RuleText> seen = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Named(Language language, RuleId rule) {}

    /**
     * @param brought every rule of this layer and of those below
     * @param off those of them that this layer or one below has switched off
     */
    LayerTexts(Pack pack, Map<RuleId, StandingRule> brought, Map<RuleId, SwitchedOff> off) {
        this.pack = pack;
        this.brought = brought;
        this.off = off;
    }

    List<Problem> problems() {
        pack.texts().forEach(this::check);
        return problems;
    }

    private void check(RuleText text) {
        var earlier = seen.putIfAbsent(new Named(text.language(), text.rule()), text);
        var standing = brought.get(text.rule());
        var switchedOff = off.get(text.rule());
        if (earlier != null) {
            tell(
                    text,
                    "has a text in `" + text.language() + "` already,"
                            + earlier.origin().inWords(),
                    "say it once");
        } else if (standing == null) {
            problems.add(Problem.at(
                    text.origin().place(),
                    "no rule has the id `" + text.rule() + "`",
                    NearestWord.advice(text.rule().value(), atWork())));
        } else if (switchedOff != null) {
            tell(text, "is " + how(switchedOff), instead(switchedOff));
        } else {
            problems.addAll(TranslationCheck.problems(standing.rule(), text));
        }
    }

    private List<String> atWork() {
        return brought.keySet().stream()
                .filter(id -> !off.containsKey(id))
                .map(RuleId::value)
                .toList();
    }

    private static String how(SwitchedOff off) {
        String how = off.override() instanceof RuleOverride.Replace replace
                ? "replaced by `" + replace.with() + "`"
                : "switched off";
        return how + " in `" + off.layer() + "`," + off.override().origin().inWords();
    }

    private static String instead(SwitchedOff off) {
        return off.override() instanceof RuleOverride.Replace replace
                ? "say what `" + replace.with() + "` says"
                : "take the text out: nobody will read it";
    }

    private void tell(RuleText text, String what, String advice) {
        String sentence = "`" + text.rule() + "` " + what;
        problems.add(Problem.at(text.origin().place(), sentence.replaceAll(",$", ""), advice));
    }
}

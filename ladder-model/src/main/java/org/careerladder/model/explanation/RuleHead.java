package org.careerladder.model.explanation;

import org.careerladder.model.source.Origin;

/**
 * A rule, as far as an explanation names it.
 *
 * @param id its id
 * @param conclusion what it concludes, as YAML spells it: {@code gap}, {@code not-yet}, {@code first}
 * @param says what it says of the fact that the explanation is about; where it is about none, with the names of fields in brackets
 * @param because why it holds, in its owner's words, filled in like {@code says}
 * @param layer the layer of the pack that brings it, as {@code id@version}
 * @param origin where it stands
 */
public record RuleHead(String id, String conclusion, String says, String because, String layer, Origin origin) {}

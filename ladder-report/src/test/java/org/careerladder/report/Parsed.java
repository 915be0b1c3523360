package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a strict parser understands it. */
record Parsed(Document document) {

    private static final String DOCTYPE = "<!doctype html>\n";

    static Parsed page(String text) {
        assertThat(text).startsWith(DOCTYPE).endsWith("</html>\n");
        try {
            var source = new InputSource(new StringReader(text.substring(DOCTYPE.length())));
            return new Parsed(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(source));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The texts of every element of a name, in the order of the page. */
    List<String> texts(String element) {
        return all(element).stream().map(Element::getTextContent).toList();
    }

    /** An attribute of the first element of a name. */
    String attribute(String element, String attribute) {
        return all(element).get(0).getAttribute(attribute);
    }

    private List<Element> all(String element) {
        var found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}

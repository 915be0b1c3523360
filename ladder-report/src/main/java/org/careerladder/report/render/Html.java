package org.careerladder.report.render;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.careerladder.report.text.Plain;

/** Elements and texts on their way into a page. Every text is {@link Plain}, and nothing in it is ever markup. */
final class Html {

    private final StringWriter page = new StringWriter();
    private final XMLStreamWriter out;

    Html() {
        try {
            // A factory of its own for each page: one that is kept holds on to the last page, and so to personal data
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(page);
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        write(() -> out.writeDTD("<!doctype html>"));
    }

    /** Opens an element on a line of its own. */
    Html open(String element) {
        return write(() -> out.writeCharacters("\n")).inLine(element);
    }

    /** Opens an element where the line stands. */
    Html inLine(String element) {
        return write(() -> out.writeStartElement(element));
    }

    /** An attribute of the element just opened; none where the value is empty. */
    Html with(String attribute, String value) {
        return value.isEmpty() ? this : write(() -> out.writeAttribute(attribute, value));
    }

    Html text(String text) {
        return write(() -> out.writeCharacters(Plain.of(text)));
    }

    /** A space, or a text of ours whose lines are to stay. */
    Html asItIs(String text) {
        return write(() -> out.writeCharacters(text));
    }

    Html close() {
        return write(out::writeEndElement);
    }

    /** Closes an element behind all that stands on lines of their own in it. */
    Html closeBelow() {
        return write(() -> out.writeCharacters("\n")).close();
    }

    /** An element that never holds anything. */
    Html empty(String element) {
        return write(() -> out.writeCharacters("\n")).write(() -> out.writeEmptyElement(element));
    }

    /** The page, with whatever is still open closed. */
    String page() {
        write(out::writeEndDocument);
        write(out::flush);
        return page + "\n";
    }

    private Html write(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("A writer into memory does not fail", e);
    }

    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }
}

package org.careerladder.files.internal.workbook;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, element by element; names without their namespaces, for there are two of each. */
final class Xml {

    private final XMLStreamReader in;
    private final String part;

    private Xml(XMLStreamReader in, String part) {
        this.in = in;
        this.part = part;
    }

    /** The JDK's own parser, which fetches nothing and resolves nothing. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Xml of(String part, byte[] bytes) {
        try {
            return new Xml(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)), part);
        } catch (XMLStreamException broken) {
            throw damaged(part);
        }
    }

    private static Refused damaged(String part) {
        return Refused.damaged("its part `" + part + "` is no XML");
    }

    /** Goes to the next element that starts; whether there is one. */
    boolean next() {
        for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element that starts within the one of this name, which has started; whether there is one. */
    boolean nextWithin(String name) {
        for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(name)) {
                return false;
            }
        }
        return false;
    }

    private int step() {
        try {
            int event = in.next();
            if (event == XMLStreamConstants.DTD) {
                throw Refused.damaged("its part `" + part + "` has a document type");
            }
            return event;
        } catch (XMLStreamException broken) {
            throw damaged(part);
        }
    }

    boolean is(String name) {
        return in.getLocalName().equals(name);
    }

    String name() {
        return in.getLocalName();
    }

    /** An attribute without a namespace; empty where there is none. */
    String attribute(String name) {
        String value = in.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    /** An attribute that has a namespace, whichever; empty where there is none. */
    String qualified(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            if (in.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String name) {
        return Set.of("1", "true").contains(attribute(name));
    }

    /** The text of all elements {@code t} within this one, but for how it is pronounced. */
    String text() {
        String name = in.getLocalName();
        var text = new StringBuilder();
        while (nextWithin(name)) {
            if (is("rPh")) {
                text();
            } else if (is("t")) {
                text.append(value());
            }
        }
        return Escapes.resolved(text.toString());
    }

    /** The text right within this element. */
    String value() {
        try {
            return in.getElementText();
        } catch (XMLStreamException broken) {
            throw damaged(part);
        }
    }
}

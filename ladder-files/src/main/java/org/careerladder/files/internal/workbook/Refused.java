package org.careerladder.files.internal.workbook;

/** The workbook makes no sense from here on; says why. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    Refused(String what, String advice) {
        super(what, null, false, false);
        this.advice = advice;
    }

    /** Something in the file is not as every workbook has it. */
    static Refused damaged(String what) {
        return new Refused(
                "this workbook is damaged: " + what, "open it in a spreadsheet program and save it as .xlsx anew");
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String advice() {
        return advice;
    }
}

package org.careerladder.model.source;

/** Where something stands: in a file, in a cell of a spreadsheet, or, for a value that no file holds, in the model. */
public sealed interface Place permits Position, CellPlace, ModelPath {}

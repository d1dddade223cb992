/** Type under which a dragged variable's name travels. */
export const VARIABLE_TYPE = 'application/x-logwright-variable';

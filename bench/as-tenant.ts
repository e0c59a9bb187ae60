/** The settings of a session in which the numbers of new rows are those of this tenant. */
export const asTenant = (id: number): object => ({ 'app.tenant': String(id) });

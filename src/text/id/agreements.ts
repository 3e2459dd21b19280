/** Words of performance agreements, action plan and cascading. */
export const agreements = {
  command: 'Buat perjanjian kinerja',
};

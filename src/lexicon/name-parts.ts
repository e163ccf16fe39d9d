/** The small parts of names. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand inside a name, mostly in lower case: "Ana de la Cruz", "Jan van der Berg", "Fahd bin Nasser", "Áine Ní Laoi". */
export const PARTICLES = words(
  'de del della dello dalla degli delle dei di da do dos das du des la le van von der den dem te ter ten zu zum zur af av al el ul bin binti bint ibn ben ' +
    'ould abu ap ab ní ni nic ó mac y e i dela und wa ka ole arap na los las anak',
);

/** Particles that begin no name by themselves. */
export const INNER_PARTICLES = words('y e i la le den dem do und ole na los las anak');

/** In lower case they stand in the name of a person alone. */
export const PERSONAL_PARTICLES = words(
  'bin bint ibn binti anak wa arap ka ole dela van von ter ten zu af ní a/p a/l s/o d/o',
);

/** Behind a name, and part of it: "Luis Ortega Jr." is not his father. */
export const GENERATIONS = words('jr. jr sr. sr ii iii iv v');

/** Of those the ones that a son bears. */
export const YOUNGER_GENERATIONS = words('jr. jr ii iii iv v');

/** Behind a name, but no part of it: "Ana Ruiz KC". */
export const HONORS = words(
  'esq. esq md m.d. phd ph.d. kc qc sc obe mbe cbe mp mep msp mla mlc mna mpl td ' +
    'mbbs mbchb frcp frcs facs faan dvm pharmd psyd ed.d. dphil msc bsc mph rn jd j.d. llm llb lcsw',
);

/** "Col. Ana Ruiz [(retd)]" */
export const RETIRED = words('rtd retd ret ret. retired');

/** What letters that stand for a name are called: "known by its Basque [initials] EGS". */
export const SHORT_FORMS = words('acronym initials abbreviation letters');

/** "Ana Ruiz, [nicknamed] Biscuit" */
export const NICKNAMING = words('nicknamed dubbed');

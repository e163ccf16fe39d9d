declare module '*.txt' {
  const text: string;
  export default text;
}

/** The bundled code of the worker, put in by the build. */
declare const WORKER_CODE: string;

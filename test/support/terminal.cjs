/** Makes a program believe that its standard error is a terminal. */
process.stderr.isTTY = true;
process.stderr.columns = 80;

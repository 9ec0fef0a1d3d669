-- A paper's links are addresses on the web; earlier versions took scripts, too.
UPDATE paper SET code = NULL WHERE LOWER(code) NOT LIKE 'http://%' AND LOWER(code) NOT LIKE 'https://%';
UPDATE paper SET project = NULL
WHERE LOWER(project) NOT LIKE 'http://%' AND LOWER(project) NOT LIKE 'https://%';

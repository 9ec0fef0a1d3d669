# Random-effects estimates by metafor.
#
# Reads a line a data set, estimates and standard errors parted by '|'. Writes a line each: tau, the
# mean with the ends of its interval, those of the prediction interval, and Q.
suppressPackageStartupMessages(library(metafor))

for (line in readLines(file("stdin"))) {
  parts <- strsplit(line, "|", fixed = TRUE)[[1]]
  y <- scan(text = parts[1], quiet = TRUE)
  e <- scan(text = parts[2], quiet = TRUE)
  fit <- rma(yi = y, sei = e, method = "PM", test = "adhoc",
             control = list(tol = 1e-16, maxiter = 10000))
  new <- predict(fit)
  cat(sprintf("%.17g", c(sqrt(fit$tau2), fit$b[1], fit$ci.lb, fit$ci.ub,
                         new$pi.lb, new$pi.ub, fit$QE)), "\n")
}

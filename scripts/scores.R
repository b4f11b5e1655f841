# What R makes of the example answers: results.csv (a row for each person) and means.csv in each folder of test/reference/samples/.
# `npm run responses` runs this; by itself: Rscript --vanilla scripts/scores.R. Base R is enough.
#
# Nothing of Ukur's code takes part. R's own parser reads each formula as its author wrote it, and R calculates it. Below are only the rules
# that docs/language.md gives for scores: what is blank, what is turned over, and how many answers a function needs.

options(warn = 2, stringsAsFactors = FALSE)

read <- function(...) read.csv(file.path(...), na.strings = "", encoding = "UTF-8", colClasses = "character")

# The functions of formulas. Without a rule, half of the values are needed (rounded up), but all for a sum.
functions <- function(rule) {
  over <- function(default, calculate) {
    function(values) {
      given <- values[!is.na(values)]
      needed <- switch(if (is.na(rule)) default else rule,
        half = ceiling(length(values) / 2), none = length(values), as.numeric(rule))
      if (length(given) < max(needed, 1)) NA_real_ else calculate(given, length(values))
    }
  }
  list(
    mean = over("half", function(given, all) base::mean(given)),
    sum = over("none", function(given, all) base::mean(given) * all),
    min = over("half", function(given, all) base::min(given)),
    max = over("half", function(given, all) base::max(given)),
    count = function(values) base::sum(!is.na(values)),
    kano = kano,
    points = points
  )
}

# Kano's table: the answers to the functional question, and the letters by those to the dysfunctional one. The kinds have these codes in the data.
kinds <- c(M = 1, O = 2, A = 3, I = 4, R = 5, Q = 6)
kano <- function(functional, dysfunctional) {
  table <- strsplit(c("QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"), "")
  mapply(function(with, without) if (is.na(with) || is.na(without)) NA_real_ else kinds[[table[[with]][without]]], functional, dysfunctional)
}

# `points(kind) { Q 1, else 0 }` is no R: what stands in the braces comes as a text.
inText <- function(formula) gsub("points\\(([^()]*)\\) *\\{([^}]*)\\}", "points(\\1, '\\2')", formula)
points <- function(values, said) {
  words <- strsplit(trimws(gsub(",", " ", said)), " +")[[1]]
  named <- words[c(TRUE, FALSE)]
  numbers <- as.numeric(words[c(FALSE, TRUE)])
  vapply(values, function(value) {
    if (is.na(value)) return(NA_real_)
    at <- match(value, ifelse(named %in% names(kinds), kinds[named], suppressWarnings(as.numeric(named))))
    numbers[if (is.na(at)) match("else", named) else at]
  }, numeric(1))
}

# One person's answers to the items, a blank where there is none or a code for "no answer", turned over where the item is reversed.
answersTo <- function(items, person) {
  if (nrow(items) == 0) return(numeric(0))
  raw <- as.numeric(unlist(person[items$variable]))
  none <- mapply(function(codes, answer) !is.na(codes) && answer %in% as.numeric(strsplit(codes, " ")[[1]]), items$missing, raw)
  raw[none] <- NA
  reversed <- items$reverse == "true"
  raw[reversed] <- as.numeric(items$lo[reversed]) + as.numeric(items$hi[reversed]) - raw[reversed]
  raw
}

# The points that one person gave, blank unless all are there and add up.
pointsOf <- function(shares, person) {
  points <- as.numeric(unlist(person[shares$variable]))
  if (anyNA(points) || base::sum(points) != as.numeric(shares$total[1])) points[] <- NA
  setNames(points, shares$dimension)
}

scorePerson <- function(person, plan) {
  known <- list()
  for (question in unique(plan$shares$question)) {
    known[[question]] <- pointsOf(plan$shares[plan$shares$question == question, ], person)
  }
  answers <- answersTo(plan$items, person)
  # What the names of batteries mean among some of the items: `perception`, and `perception.tangibles` for one dimension or facet of it.
  batteries <- function(chosen) {
    values <- list()
    for (battery in unique(plan$items$battery)) {
      own <- plan$items$battery == battery & chosen
      values[[battery]] <- answers[own]
      for (dimension in plan$dimensions$dimension) {
        within <- own & (plan$items$dimension == dimension | plan$items$top == dimension)
        values[[paste0(battery, ".", dimension)]] <- answers[within]
      }
    }
    for (score in names(perItem)) values[[score]] <- perItem[[score]]$values[rep_len(chosen, nrow(plan$items))[perItem[[score]]$rows]]
    values
  }
  # The results of scores with one for each item, and the lines of those items.
  perItem <- list()
  results <- list()
  for (line in seq_len(nrow(plan$scores))) {
    score <- plan$scores[line, ]
    # What stands after `per dimension` of a call binds closer than arithmetic, as R's own operators between percent signs do.
    formula <- str2lang(gsub(" per dimension", " %per% dimension", inText(score$formula), fixed = TRUE))
    # The answers to questions are known by their names.
    for (question in setdiff(intersect(all.vars(formula), names(person)), names(known))) known[[question]] <- as.numeric(person[[question]])
    evaluate <- function(call, chosen) eval(call, c(batteries(chosen), known, functions(score$missing), list(`%per%` = per)), baseenv())
    per <- function(call, dimension) {
      call <- substitute(call)
      tops <- unique(plan$items$top[plan$items$battery %in% all.vars(call)])
      vapply(tops, function(top) evaluate(call, plan$items$top == top), numeric(1))
    }
    value <- evaluate(formula, TRUE)
    value[!is.finite(value)] <- NA
    if (score$shape == "items") {
      rows <- which(plan$items$battery == intersect(all.vars(formula), plan$items$battery)[1])
      perItem[[score$score]] <- list(rows = rows, values = value)
      names(value) <- plan$items$item[rows]
    } else known[[score$score]] <- value
    parts <- names(value)
    for (part in parts) known[[paste0(score$score, ".", part)]] <- value[[part]]
    names(value) <- if (is.null(parts)) score$score else paste0(score$score, "_", parts)
    results <- c(results, as.list(value))
  }
  unlist(results)
}

write <- function(table, ...) write.csv(table, file.path(...), na = "", row.names = FALSE, quote = FALSE)
digits <- function(values) ifelse(is.na(values), NA, sprintf("%.12g", values))

for (folder in list.dirs("test/reference/samples", recursive = FALSE)) {
  plan <- sapply(c("items", "dimensions", "shares", "scores"), function(part) read(folder, paste0(part, ".csv")), simplify = FALSE)
  parent <- setNames(plan$dimensions$parent, plan$dimensions$dimension)
  plan$items$top <- ifelse(is.na(parent[plan$items$dimension]), plan$items$dimension, parent[plan$items$dimension])
  people <- read("samples", basename(folder), "responses.csv")
  results <- do.call(rbind, lapply(seq_len(nrow(people)), function(row) scorePerson(people[row, ], plan)))
  write(apply(results, 2, digits), folder, "results.csv")
  write(
    data.frame(variable = colnames(results), n = colSums(!is.na(results)), mean = digits(colMeans(results, na.rm = TRUE))),
    folder, "means.csv"
  )
  cat(basename(folder), nrow(people), "people,", ncol(results), "results\n")
}

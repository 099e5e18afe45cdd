// SPDX-License-Identifier: GPL-3.0-or-later
// Abbreviations after which Moses' tokeniser leaves the full stop where it is: facts, ordered by what they are. Those
// with a full stop inside (e.g., z.B., p.ex.) are in no list: the tokeniser knows them by that full stop.
#include <initializer_list>
#include <string>
#include <unordered_set>

#include "domain/metrics/unicode.h"
#include "domain/text/moses.h"

namespace hat::text {
namespace {

/// Ranks and titles that English and German have in common.
constexpr const char* titles =
    "Adj Adm Adv Asst Bart Bldg Brig Bros Capt Cmdr Col Comdr Con Corp Cpl DR Dr Ens Gen Gov Hon Hosp Insp Lt MM MR "
    "MRS MS "
    "Maj Messrs Mlle Mme Mr Mrs Ms Msgr Op Ord Pfc Ph Prof Pvt Rep Reps Res Rev Rt Sen Sens Sfc Sgt Sr St Supt Surg vs";

constexpr const char* english =
    "Drs Hr Rs v rev Nos Nr "
    "Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec";
constexpr const char* english_before_numbers = "No Art pp";

constexpr const char* german =
    "Art Buchst Ca Chr Co Dkr Ltd Mio Mrd MwSt No Nos Nr SA BSE Std Zt "
    "bzgl bzw ca dergl dgl etc evtl ff ggf jun pp sen sog sogen spp usf usw vgl zzt "
    "II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX "
    "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx";

constexpr const char* french =
    "MM SS al ann apr art auj av boul ca cf chap contr dir env etc ex fasc fig fr f\u00e9m hab ibid id inf lib masc ms "
    "n/r\u00e9f "
    "pl pp sec sect sing sq sqq suiv sup suppl t\u00e9l vb vol vs \u00e9d";

using Words = std::unordered_set<std::u32string>;
Words words_of(std::initializer_list<const char*> lists) {
  Words words;
  for (const char* list : lists)
    for (const std::u32string& word : unicode::words_of(unicode::decode(list))) words.insert(word);
  return words;
}

bool capital(char32_t c) { return c >= U'A' && c <= U'Z'; }
bool small(char32_t c) { return c >= U'a' && c <= U'z'; }
bool digit(char32_t c) { return c >= U'0' && c <= U'9'; }

}  // namespace

Abbreviation abbreviation(std::u32string_view word, std::string_view language) {
  static const Words en = words_of({titles, english}), numeric = words_of({english_before_numbers}),
                     de = words_of({titles, german}), fr = words_of({french});
  const auto answer = [](bool yes) { return yes ? Abbreviation::yes : Abbreviation::no; };
  const char32_t only = word.size() == 1 ? word[0] : U'\0';
  if (language == "de") {
    // Ordinal numbers below 100 end with a full stop.
    const bool ordinal =
        (word.size() == 1 || (word.size() == 2 && digit(word[1]))) && digit(word[0]) && word[0] != U'0';
    return answer(capital(only) || small(only) || ordinal || de.contains(std::u32string(word)));
  }
  if (language == "fr")
    return answer(capital(only) || (small(only) && only != U'a') || fr.contains(std::u32string(word)));
  const std::u32string key(word);
  if (numeric.contains(key)) return Abbreviation::before_number;
  return answer(capital(only) || en.contains(key));
}

}  // namespace hat::text

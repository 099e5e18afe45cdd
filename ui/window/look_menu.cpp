// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look_menu.h"

#include <QActionGroup>

#include "ui/theme/bind_text.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/worded_menu.h"

namespace hat::ui {

LookMenu::LookMenu(WordedMenu* view) : QObject(view) {
  WordedMenu* themes = view->addSubmenu([] { return tr("&Theme"); });
  const std::array<TranslatedText, 3> theme_names{TranslatedText([] { return tr("As the &system"); }),
                                                  TranslatedText([] { return tr("&Light"); }),
                                                  TranslatedText([] { return tr("&Dark"); })};
  auto* theme_group = new QActionGroup(this);
  for (int i = 0; i < 3; ++i) {
    themes_[i] =
        themes->add(theme_names[i], [i] { ThemeManager::instance().setChoice(static_cast<ThemeManager::Choice>(i)); });
    themes_[i]->setCheckable(true);
    theme_group->addAction(themes_[i]);
  }
  WordedMenu* spoken = view->addSubmenu([] { return tr("&Language"); });
  spoken->setObjectName("language");
  languages_ = new QActionGroup(this);
  for (const auto& [code, own_name] : QList<std::pair<QString, QString>>{{QString(), QString()}} + languages()) {
    const TranslatedText name =
        code.isEmpty()       ? TranslatedText([] { return tr("As the &system"); })
        : canBeWritten(code) ? TranslatedText(own_name)
                             : TranslatedText([] { return tr("Chinese: no font of this system has its characters"); });
    QAction* language = spoken->add(name, [code = code] { setLanguage(code); });
    language->setEnabled(code.isEmpty() || canBeWritten(code));
    language->setCheckable(true);
    language->setData(code);
    languages_->addAction(language);
  }
  WordedMenu* sizes = view->addSubmenu([] { return tr("Text &size"); });
  sizes_ = new QActionGroup(this);
  for (const int percent : {100, 125, 150, 175, 200}) {
    QAction* size =
        sizes->add(QString("%1 %").arg(percent), [percent] { ThemeManager::instance().setTextScale(percent / 100.0); });
    size->setCheckable(true);
    size->setData(percent);
    sizes_->addAction(size);
  }
  system_font_ = bindText(view->addAction(QString()), [] { return tr("The system's &font"); });
  system_font_->setCheckable(true);
  connect(system_font_, &QAction::toggled, this, [](bool on) { ThemeManager::instance().setSystemFont(on); });
  connect(view, &QMenu::aboutToShow, this, &LookMenu::refresh);
}

void LookMenu::refresh() {
  const ThemeManager& now = ThemeManager::instance();
  themes_[static_cast<int>(now.choice())]->setChecked(true);
  for (QAction* language : languages_->actions()) language->setChecked(language->data().toString() == languageChoice());
  for (QAction* size : sizes_->actions()) size->setChecked(size->data().toInt() == qRound(100 * now.textScale()));
  system_font_->setChecked(now.systemFont());
}

}  // namespace hat::ui

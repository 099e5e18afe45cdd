// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/cli/remarks.h"

using namespace hat;

class TestRemarks : public QObject {
  Q_OBJECT
 private slots:
  void every_remark_has_a_sentence() {
    for (std::size_t i = 0; i < names_of(RemarkCode{}).size(); ++i)
      QVERIFY(!cli::english({static_cast<RemarkCode>(i), 1.5, 3, Message::verbatim("this")}).empty());
  }
  void one_of_another_space_says_what_the_space_has() {
    const Remark remark{RemarkCode::predictor_other_space, 0, 0,
                        listed({message("{} 640", message("encoder dim")), Message::verbatim("7 layers")})};
    QCOMPARE(cli::english(remark), std::string("the predictor was fitted on architectures of another space; this one "
                                               "has encoder dim 640, 7 layers: its ms say nothing here"));
  }
};

QTEST_APPLESS_MAIN(TestRemarks)
#include "test_remarks.moc"

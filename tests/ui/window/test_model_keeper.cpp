// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/model_card.h"
#include "domain/workspace/workspace.h"
#include "support/fake_verbs.h"
#include "ui/session/session.h"
#include "ui/window/model_keeper.h"

using namespace hat;
using namespace hat::test;
using namespace hat::ui;

namespace {

struct World {
  World() : session(nullptr) {
    workspace = std::make_shared<Workspace>(*fake_workspace(folder.path().toStdString(), 2));
    for (ModelInfo& model : workspace->models) {
      model.network.space = workspace->space;
      model.network.source_vocab = model.network.target_vocab = 80;
      model.network.encoder_position_dim = model.network.decoder_position_dim = 256;
      model.origin = WeightOrigin::own;
      QDir().mkpath(QString::fromStdString(model.folder));
      write_model_card(model.folder, model);
      write_atomically(model.folder + "/model.safetensors", "weights");
    }
    session.setWorkspace(workspace, "Sample workspace", workspace->space);
    model = QString::fromStdString(workspace->models[0].folder);
    ArchitectureEntry choice;
    choice.arch = workspace->models[0].arch;
    choice.label = "SubTransformer 1";
    choice.model_folder = model;
    choice.numbers.bleu = 20.5;
    session.selection()->setCurrent(choice);
  }
  QTemporaryDir folder;
  Session session;
  std::shared_ptr<Workspace> workspace;
  QString model;
  QWidget window;
};

}  // namespace

class TestModelKeeper : public QObject {
  Q_OBJECT
 private slots:
  void another_name_stands_in_the_card_and_in_the_window_at_once() {
    World world;
    ModelKeeper keeper(&world.session, &world.window);
    emit world.session.requests()->modelEdit(world.model);
    auto* dialog = world.window.findChild<QDialog*>("modelDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>("modelName")->setText("  For Monday ");
    dialog->findChild<QPlainTextEdit*>("modelDescription")->setPlainText("the demo\nin room 3");
    dialog->findChild<QPushButton*>("modelSave")->click();
    const ModelInfo card = read_model_card(world.model.toStdString());
    QCOMPARE(card.name, std::string("For Monday"));
    QCOMPARE(card.description, std::string("the demo\nin room 3"));
    QCOMPARE(world.session.workspace()->models[0].name, std::string("For Monday"));
    QCOMPARE(world.session.selection()->current().name(), QString("For Monday"));
  }
  void a_model_without_a_name_cannot_be_saved() {
    World world;
    ModelKeeper keeper(&world.session, &world.window);
    keeper.edit(world.model);
    auto* dialog = world.window.findChild<QDialog*>("modelDialog");
    dialog->findChild<QLineEdit*>("modelName")->setText("  ");
    QVERIFY(!dialog->findChild<QPushButton*>("modelSave")->isEnabled());
  }
  void nothing_is_moved_before_somebody_said_yes() {
    World world;
    ModelKeeper keeper(&world.session, &world.window);
    emit world.session.requests()->modelRemoval(world.model);
    auto* box = world.window.findChild<QMessageBox*>("binQuestion");
    QVERIFY(box && box->text().contains("SubTransformer 1"));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    box->button(QMessageBox::Cancel)->click();
    QCOMPARE(world.session.workspace()->models.size(), std::size_t(2));
    QVERIFY(QFileInfo::exists(world.model + "/model.yaml"));
  }
  void a_model_in_the_bin_is_gone_from_the_window_and_the_notice_takes_it_back() {
    World world;
    ModelKeeper keeper(&world.session, &world.window);
    std::function<void()> undo;
    connect(&keeper, &ModelKeeper::offered, this,
            [&](const TranslatedText& sentence, const TranslatedText&, const std::function<void()>& act) {
              QVERIFY(sentence.text().contains("SubTransformer 1"));
              undo = act;
            });
    keeper.remove(world.model);
    world.window.findChild<QMessageBox*>("binQuestion")->findChild<QPushButton*>("binYes")->click();
    QCOMPARE(world.session.workspace()->models.size(), std::size_t(1));
    QVERIFY(!QFileInfo::exists(world.model));
    // The architecture stays in view, without weights and scores that it has no more.
    QVERIFY(world.session.selection()->current().model_folder.isEmpty());
    QVERIFY(!world.session.selection()->current().numbers.bleu);
    QVERIFY(undo);
    undo();
    QCOMPARE(world.session.workspace()->models.size(), std::size_t(2));
    QCOMPARE(read_model_card(world.model.toStdString()).name, std::string("SubTransformer 1"));
  }
  void the_supertransformer_is_never_moved() {
    World world;
    ModelKeeper keeper(&world.session, &world.window);
    keeper.remove(QString::fromStdString(world.workspace->super->folder));
    QVERIFY(!world.window.findChild<QMessageBox*>("binQuestion"));
  }
};

QTEST_MAIN(TestModelKeeper)
#include "test_model_keeper.moc"

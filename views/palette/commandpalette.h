// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Plimsoll {

/// Something that the palette can do or go to.
struct PaletteEntry {
    QString text;
    QString detail; ///< Shortcut of an action; date or kind of an object.
    QIcon icon;
    std::function<void()> activate;
};

/// How well the typed text fits an entry; 0 where it does not. Each typed word must be found; the beginning of the text and of words
/// counts more than the middle of a word, and beginnings of several words ("cf" for "Code freeze") count least.
[[nodiscard]] int paletteScore(const QString &entry, const QString &typed);

/// Finds actions and objects by a few typed letters and carries out the one chosen. Lies over its parent until Escape, a choice, or the
/// focus goes elsewhere; Escape and a choice give the keyboard back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent);

    /// Opens with those entries, an empty line and the keyboard in it.
    void open(std::vector<PaletteEntry> entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void activateCurrent();
    void leave();
    void place();

    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::vector<PaletteEntry> m_entries;
    QPointer<QWidget> m_focusBefore; ///< Gets the keyboard back.
};

} // namespace Plimsoll
